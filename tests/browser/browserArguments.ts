/** What the browsers of the tests are told at their start. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  // No page of a test lives so long that optimising its scripts pays.
  '--js-flags=--no-opt',
  // One machine runs two of them beside each other: each does with few processes and threads.
  '--in-process-gpu',
  '--num-raster-threads=1',
];
