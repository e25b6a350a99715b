import type { PhraseCode, WordingCode } from '../../domain/wording/wording-codes.ts';
import { symptomWords } from './symptoms.ts';

const hello = '{name}, it’s {caller} from {business}.';
const rather = 'If anything isn’t right, I’d rather hear it.';

/** A letter of these paragraphs. */
const letter = (...paragraphs: readonly string[]): string =>
  ['Dear {name},', ...paragraphs, 'Yours sincerely,\n{caller}\n{business}'].join('\n\n');

/** Phrases that stand inside the texts below: “You still have …”, with “the” where they told us of it before. */
const ownPhrases = {
  'trouble-leak': symptomWords.leak,
  'trouble-no-heat': symptomWords['no heat'],
  'trouble-no-hot-water': symptomWords['no hot water'],
  'trouble-noise': 'the noise',
  'trouble-tripping': symptomWords.tripping,
  'trouble-blocked': symptomWords.blocked,
  'trouble-smell': 'the smell',
  'trouble-crack': 'the crack',
  'trouble-damp': symptomWords.damp,
  unnamed: 'Hello',
  'unnamed-letter': 'customer',
  'some-amount': 'something',
} as const satisfies Record<PhraseCode, string>;

/**
 * What the program itself says to customers, as whole texts with named gaps. Responsibility first, then what happens
 * now, in plain words; nothing is said of a cause before it is known (RULES section 3).
 */
export const ownWordings = {
  'on-phone': 'You still have {trouble}. I’m sorry. We may have missed something. We’ll come back and put it right.',
  'on-phone-unsure': 'This may go back to when we were with you {visit}. If we missed something, I’m sorry, and we’ll put it right.',
  acknowledgement: `${hello} We were with you {visit}. We told you then: “{told}”. You still have {trouble}. I’m sorry. We may have missed something. We come back {arrival}. {crew} starts with what you told us: “{words}”.`,
  'acknowledgement-to-arrange': `${hello} We were with you {visit}. We told you then: “{told}”. You still have {trouble}. I’m sorry. We may have missed something. We come back to put it right. When would suit you?`,
  'acknowledgement-owner': `${hello} It is about {address}. We were there {visit}, and it may not be settled. I’m sorry. We may have missed something. We go back {arrival}. We ring whoever lives there too.`,
  'acknowledgement-after': `${hello} We did not put it right when we were with you {visit}. That is on us. I’m sorry that you had to have us twice. We have been back, and now we know what it was: {cause}. You were right from the first: “{right}”. Thank you for telling us. Is it all as it should be now?`,
  'double-deviation': `${hello} I’m sorry. We have let you down twice now. You still have {trouble}. You told us: “{words}”. I see to this myself from here on. We come {arrival}. What would you like us to do?`,
  'complaint-thanks': 'Thank you for telling me. I’d rather hear it than not. Please tell me all of it.',
  complaint: `${hello} Thank you for telling us. You said: “{words}”. I’m sorry that it went like this. What did you expect, and how would you like us to put it right? You hear from us by {due} what we will do.`,
  'complaint-plan': `${hello} You told us: “{words}”. I’m sorry about that. This is what we will do: {plan}. Does that put it right for you?`,
  'complaint-plan-open': `${hello} You told us: “{words}”. I’m sorry about that. I want to put it right. What would be right for you?`,
  'promise-late': `${hello} We said by {due}: “{promise}”. We have not done it. That is on us, and I’m sorry. When would suit you now?`,
  'promise-new-date': `${hello} We said by {due}: “{promise}”. It will take us longer than we said. That is on us, and I’m sorry. I would rather tell you now than let you wait. Which day would suit you?`,
  'recovery-soon': `${hello} We were back with you {visit}. I want to know how it is now. Is it right, and have we done all that we said? If anything is missing, tell me and I see to it.`,
  'recovery-later': `${hello} It is some weeks since we put things right with you. I want to know whether it still is. What could we have done better?`,
  'check-call': `${hello} We were with you {visit}. I want to ask before you have to: is it holding? ${rather}`,
  'check-dry': `${hello} We were with you {visit}. I want to ask before you have to: is it dry? ${rather}`,
  right: 'You told us {said}: “{right}”. You were right. Thank you.',
  invite: rather,
  opening: `${hello} How are things since we were there?`,
  door: 'Before all else: I’m sorry. You still have {trouble}. We may have missed something when we were here {visit}. You told us: “{words}”. I start with that.',
  'door-after': 'We were here before, and it was not settled. That is on us. I’m sorry.',
  'read-out': 'If you see {sign}, ring us. We’d rather hear it.',
  'step-apology': '{name}, you still have {trouble}. I’m sorry. We may have missed something. We’ll come back and put it right.',
  'step-apology-after': '{name}, the first visit did not settle it. That is on us, and I’m sorry. Now we know what it was: {cause}.',
  'step-apology-other': '{name}, that should not have been. I’m sorry. Thank you for telling us. We’ll put it right.',
  'step-reinstatement':
    'I’m sorry that you still have this on your hands. We come {arrival}. {crew} starts with what you told us: “{words}”.',
  'step-reinstatement-to-arrange': 'I’m sorry that you still have this on your hands. We come as soon as it suits you. When would that be?',
  'step-empathy': 'You should not have had this with us. What was it like for you? I’d like to hear it. Please take your time.',
  'step-atonement': 'We want to make it up to you. What would be right for you?',
  'step-follow-up': `{name}, I want to ask before you have to. How is it now? ${rather}`,
  'step-follow-up-after': `{name}, we know now what it was: {cause}. Has it held? ${rather}`,
  'offer-owner-rings': 'I would like the owner to ring you and hear this from you in person.',
  'offer-first-slot': 'You get the first slot of the day, and we will be on time.',
  'offer-free-check': 'We come again in a while and check that it holds. That costs you nothing.',
  'offer-longer-warranty': 'We stand behind this work for longer than we have to.',
  'offer-no-charge': 'You pay nothing for this visit.',
  'offer-discount': 'We take {amount} off the bill.',
  'offer-refund': 'You get {amount} back from us.',
  'offer-gift': 'We would like to send you something small to say sorry.',
  voicemail: `{name}, this is {caller} from {business}. I’m sorry that you had to tell us about it. We come back {arrival}. You need do nothing: I will try you again.`,
  'voicemail-owner': `{name}, this is {caller} from {business}. It is about {address}. We were there {visit}, and it may not be settled. I’m sorry. We go back {arrival}. You need do nothing: I will try you again.`,
  'voicemail-asking': `{name}, this is {caller} from {business}. We were with you {visit}. I only want to ask how things are. I will try you again, and you can ring us at any time.`,
  message: `{name}, this is {caller} from {business}. We were with you {visit}. You still have {trouble}. I’m sorry. We may have missed something. We come back {arrival}. If another time suits you better, answer here or ring us.`,
  'message-to-arrange': `{name}, this is {caller} from {business}. We were with you {visit}. You still have {trouble}. I’m sorry. We may have missed something. We come back to put it right. When would suit you? Answer here or ring us.`,
  'message-asking': `{name}, this is {caller} from {business}. We were with you {visit}. How are things? If anything isn’t right, I’d rather hear it: answer here or ring us.`,
  letter: letter(
    'I’m sorry. You still have {trouble}. We were with you {visit}, and we may have missed something.',
    'You told us: “{words}”. That is where we start.',
    'We come back {arrival}. If another time suits you better, please tell me. Tell me too if there is something that you would like us to do. I would rather have said all this to you myself.',
  ),
  'letter-to-arrange': letter(
    'I’m sorry. You still have {trouble}. We were with you {visit}, and we may have missed something.',
    'You told us: “{words}”. That is where we start.',
    'We come back to put it right. Please tell me when it suits you. Tell me too if there is something that you would like us to do. I would rather have said all this to you myself.',
  ),
  'letter-owner': letter(
    'It is about {address}. We were there {visit}, and it may not be settled. I’m sorry. We may have missed something.',
    'We go back {arrival}. We tell whoever lives there too. You need do nothing.',
    'If there is something that you would like us to do, please tell me. I would rather have said this to you myself.',
  ),
  'letter-after': letter(
    'I’m sorry. We did not put it right when we were with you {visit}, and you had to have us twice.',
    'Now we know what it was: {cause}. You were right from the first: “{right}”. Thank you for telling us.',
    'If anything is not as it should be, please tell me. Tell me too if there is something that you would like us to do. I see to it myself.',
  ),
  'letter-again': letter(
    'I’m sorry. We have let you down twice now. You still have {trouble}.',
    'You told us: “{words}”. I see to this myself from here on. We come {arrival}.',
    'Please tell me what you would like us to do. I would rather have said all this to you myself.',
  ),
  'letter-asking': letter(
    'We were with you {visit}. I tried to ring you, because I want to ask before you have to: how are things now?',
    `${rather} Please write or ring. I see to it myself.`,
  ),
  'letter-complaint': letter(
    'Thank you for telling us. You said: “{words}”. I’m sorry that it went like this.',
    'You hear from us by {due} what we will do.',
    'If there is more that we should know, or something that you would like us to do, please tell me. I would rather have said this to you myself.',
  ),
  'letter-complaint-plan': letter(
    'Thank you for telling us. You said: “{words}”. I’m sorry that it went like this.',
    'This is what we will do: {plan}.',
    'If that does not put it right for you, please tell me what would. I would rather have said this to you myself.',
  ),
  ...ownPhrases,
} as const satisfies Record<WordingCode, string>;
