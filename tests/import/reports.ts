import type { Part } from './printed.ts';

/** Words enough for a paragraph, whose beginning tells it apart. */
export function prose(beginning: string): string {
  return `${beginning} and social workers see them often. Their plans say what will change, and when it will be looked at again.`;
}

/** The front of a report on an invented council, with its grade table. */
export const front: Part[] = [
  { heading: 'Inspection of Exampleshire local authority children’s services' },
  { paragraph: 'Inspection dates: 28 April to 9 May 2025' },
  { paragraph: 'Lead inspector: Ada Sample-Jones, His Majesty’s Inspector' },
  { row: ['Judgement', 'Grade'] },
  { row: ['Children in care', 'Requires improvement to be good'] },
  { row: ['Adoption', 'Good'] },
  { row: ['Overall effectiveness', 'Requires improvement to be good'] },
];

/** A whole report: an opening, points that must improve, two areas that count on, and the page about the inspectorate. */
export const report: Part[] = [
  ...front,
  { paragraph: prose('Children in Exampleshire are safe') },
  { heading: 'What needs to improve?' },
  { item: 'How soon plans are written.', label: '•' },
  { item: 'Housing for young people who leave care.', label: '•' },
  { heading: 'Children in care: requires improvement to be good' },
  { item: prose('Children live near their schools'), label: '1.' },
  { item: prose('Health checks come late'), label: '2.' },
  { heading: 'Adoption: good' },
  { item: prose('Adopters are found early'), label: '3.' },
  'new page',
  { paragraph: 'The Example Office (Example Inspectorate) regulates and inspects services.' },
];
