import { expect, it } from 'vitest';
import { mainMenu } from '../../src/model/menu.ts';
import { catalogue } from '../samples.ts';

it('the menu of a site about one authority leads into the inspection of its first page', () => {
  expect(mainMenu(catalogue().featured).map(({ text, href }) => `${text} ${href}`)).toEqual([
    'Summary /',
    'Judgements /2020-03/judgements/',
    'Themes /themes/',
    'After March 2020 /2020-03/what-happens-next/',
    'Inspections /inspections/',
  ]);
});

it('that of a site about several leads to its lists alone', () => {
  expect(mainMenu(undefined).map(({ text }) => text)).toEqual(['Home', 'Themes', 'Inspections']);
});
