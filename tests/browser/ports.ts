/** Where the built sample is served to the browser tests. Name another where several copies of the project are tested at once. */
export const portOfSample = Number(process.env['BROWSER_TEST_PORT'] ?? 4391);

/** Where the site of `content/` is served to them. */
export const portOfContent = portOfSample + 100;
