import type { Card } from './generated/screen';
import { isPicture } from './pictograms/members';
import { isSign, type Sign } from './pictograms/paths';

/** What is drawn on a card that has no picture out of a course. */
export type CardDrawing = { member: string } | { sign: Sign } | null;

/** The meanings that have a sign of their own. Answers have none: their names are a course's. */
const SIGNS: Record<string, Sign> = {
  'command:repeat': 'again',
  'command:slower': 'slower',
  'command:faster': 'faster',
  'command:next': 'next',
  'command:back': 'back',
  'command:help': 'help',
  'command:menu': 'menu',
  'command:stop': 'stop',
  'answer:true': 'true',
  'answer:false': 'false',
  yes: 'yes',
  no: 'no',
  finished: 'finished',
  review: 'review',
  teaching: 'teaching',
  newcomer: 'newcomer',
};

/** The drawing that the card names, else that of its meaning. */
export function drawingOf(card: Card): CardDrawing {
  const named = card.pictogram;
  if (named && isPicture(named)) return { member: named };
  if (named && isSign(named)) return { sign: named };
  const sign = Object.hasOwn(SIGNS, card.meaning) ? SIGNS[card.meaning] : undefined;
  return sign ? { sign } : null;
}
