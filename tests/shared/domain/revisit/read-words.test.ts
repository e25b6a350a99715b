import { describe, expect, it } from 'vitest';
import { readWords } from '../../../../shared/domain/revisit/read-words.ts';

const cues = (text: string): string[] => [...readWords(text).cues.keys()];
const things = (text: string): string[] => [...readWords(text).things].map((thing) => thing.id);
const faults = (text: string): string[] => [...readWords(text).faults];

describe('readWords', () => {
  it.each([
    ['The tap is still dripping', 'persists'],
    ['It came back twice as loud', 'persists'],
    ['It was fine for two days', 'short-lived'],
    ['Your lad fitted a valve and it weeps', 'our-work'],
    ['It has hummed ever since you were here', 'since-work'],
    ['I am losing patience', 'fed-up'],
    ['Any word on our fan', 'waits-for-part'],
    ['Hail got the fins on the outside unit', 'outside-cause'],
    ['A removal van backed into the downpipe', 'outside-cause'],
    ['The bin lorry took the corner off the wall', 'unknown-doer'],
    ['No lights in the whole street', 'area-outage'],
    ['We would like another one in the den', 'wants-more'],
    ['Time for the annual service', 'by-calendar'],
    ['The insurer wants a letter', 'paper'],
    ['Go ahead with what you quoted', 'accepts-quote'],
    ['I moved it over a foot, might be my glue', 'customer-altered'],
    ['We just bought this house', 'new-occupant'],
  ])('hears "%s" as %s', (text, cue) => {
    expect(cues(text)).toContain(cue);
  });

  it.each([
    ['We want to use you again for the bathroom', 'persists'],
    ['Thanks again', 'persists'],
    ['Come back for the usual', 'persists'],
    ['Are you still open on Saturdays', 'persists'],
    ['Storm or no storm, another leak', 'outside-cause'],
    ['It leaks when it pours', 'outside-cause'],
    ['Number one is working like a dream', 'persists'],
    ['can you fit a new tap', 'our-work'],
  ])('does not hear "%s" as %s', (text, cue) => {
    expect(cues(text)).not.toContain(cue);
  });

  it('keeps apart what is praised from what the call is about', () => {
    const reading = readWords('Pump from last time is still going great. Now the upstairs toilet keeps running');
    expect([...reading.praised].map((thing) => thing.id)).toEqual(['pump']);
    expect([...reading.things].map((thing) => thing.id)).toEqual(['toilet']);
    expect(reading.cues.has('persists')).toBe(false);
  });

  it('sees that the first clause only says which one was done', () => {
    expect(cues('You did the hall one, now the master bath is running')).toContain('contrast');
    expect(cues('You fixed the toilet, now it is leaking')).not.toContain('contrast');
  });

  it('finds names in the words of either side of the sea, misspelt too', () => {
    expect(things('the faucit drips')).toEqual(['faucet']);
    expect(things('the tap in the loo')).toEqual(expect.arrayContaining(['faucet', 'toilet']));
    expect(things('the hot water heatr')).toEqual(['water-heater']);
    expect(things('Lightning hit the oak')).toEqual([]);
    expect(things('a roll of toilet paper')).not.toContain('toilet');
  });

  it('reads faults, and takes back those that are denied', () => {
    expect(faults('no hot water')).toContain('no-hot-water');
    expect(faults('no leaks since')).not.toContain('leak');
    expect(faults('the smoke alarm is fine')).not.toContain('smell');
    expect(faults('Safety switch drops out')).toContain('tripping');
  });

  it('tells numbered things and units apart', () => {
    expect([...readWords('zone 5 shoots up, not zone two').numbers]).toEqual([['zone', '2']]);
    expect(readWords('tenant in 7 has no heat').units).toEqual(['7']);
    expect(readWords('Flat 3b is cold').units).toEqual(['3b']);
  });

  it('gives nothing for nothing', () => {
    expect(readWords('   ')).toMatchObject({ wordCount: 0, plain: '' });
  });
});
