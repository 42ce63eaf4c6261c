import { expect, it } from 'vitest';
import { dealtToPages, pagesAround } from '../../src/model/pagination.ts';

const sizesOf = (...sizes: number[]) => dealtToPages('/list/', sizes, (size) => size, 5).map(({ groups }) => groups);

it('a page is filled to the last item that fits, and whole groups go on to the next', () => {
  expect(sizesOf(2, 3, 1)).toEqual([[2, 3], [1]]);
  expect(sizesOf(2, 4, 1)).toEqual([[2], [4, 1]]);
});

it('a group larger than a page has one of its own, and an empty list one page', () => {
  expect(sizesOf(9, 1)).toEqual([[9], [1]]);
  expect(sizesOf()).toEqual([[]]);
});

it('the first page keeps the address of the list', () => {
  expect(dealtToPages('/list/', [5, 5], (size) => size, 5).map(({ url }) => url)).toEqual(['/list/', '/list/2/']);
});

it('a page of a list leads to those before and after it', () => {
  const all = dealtToPages('/list/', [5, 5, 5], (size) => size, 5);
  const links = all.map((page) =>
    Object.values(pagesAround(all, page)).map((link) => link && `${link.text} ${link.href}`),
  );
  expect(links).toEqual([
    [undefined, 'Page 2 of 3 /list/2/'],
    ['Page 1 of 3 /list/', 'Page 3 of 3 /list/3/'],
    ['Page 2 of 3 /list/2/', undefined],
  ]);
});
