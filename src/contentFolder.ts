/** The folder of content: `content/`, or the one named by CONTENT_DIR, so that tests can publish another. */
export const contentFolder = process.env.CONTENT_DIR ?? './content';
