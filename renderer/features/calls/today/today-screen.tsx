import { useProgram } from '../../../data/react/program.tsx';
import { Desk } from './desk.tsx';

/** *Today*: what is due, and the card of the chosen line. Each person has a desk of their own at one computer. */
export function TodayScreen() {
  const { actor } = useProgram();
  return <Desk key={actor.id} />;
}
