/**
 * The oldest browsers that the pages and the search are made for, as README says: the newest two years of Chrome, Edge and
 * Firefox, Firefox ESR, and Safari of March 2022.
 */
export const oldestBrowsers = {
  chrome: '131',
  edge: '131',
  firefox: '128',
  safari: '15.4',
  safari_ios: '15.4',
} as const;
