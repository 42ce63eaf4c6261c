/** A text as a regular expression that matches it and nothing else. */
export const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
