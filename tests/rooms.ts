/** A room of the code. */
export interface Room {
  /** The files it is about. */
  files: string;
  /** What they may import. */
  may: RegExp;
}

/** Who may know whom. Content flows one way: content, model, exports, components, pages. */
export const rooms: Record<string, Room> = {
  'texts know no part of the project but texts': {
    files: 'src/text/**/*.ts',
    may: /^(src\/text\/|mdast-util-to-string$|@astrojs\/markdown-satteri$|satteri$|fastest-levenshtein$|flesch-kincaid$|syllable$)/,
  },
  'the schema knows only zod and itself': {
    files: 'src/content/schema/**/*.ts',
    may: /^(zod$|src\/content\/schema\/)/,
  },
  'content, from files to records, knows texts and itself': {
    files: 'src/content/**/*.ts',
    may: /^(zod$|yaml$|node:(fs|path)$|src\/(content|text)\/|mdast-util-to-string$)/,
  },
  'the model knows the records, texts and itself': {
    files: 'src/model/**/*.ts',
    may: /^(zod$|src\/(content|text|model)\/)/,
  },
  'import knows records, texts and itself, and libraries that read documents': {
    files: 'src/import/**/*.ts',
    may: /^(src\/(content|text|import)\/|src\/refusal\.ts$|node:|yaml$|pdfjs-dist|mammoth$|jszip$|node-html-parser$)/,
  },
  'exports know what the model knows, and libraries that write text': {
    files: 'src/exports/**/*.ts',
    may: /^(zod$|src\/(content|text|model|exports)\/|@citation-js\/|csv-stringify\/sync$|hucre\/xlsx$|node:crypto$|schema-dts$)/,
  },
  'pictures know the model and texts, and a library that draws': {
    files: 'src/pictures/**/*.ts',
    may: /^(src\/(text|model|pictures)\/|src\/colours\.ts$|@resvg\/resvg-js$|node:module$)/,
  },
  'components know no content but what they are given': {
    files: 'src/components/!(Prose).astro',
    may: /^(src\/(content\/schema|text|model|exports|components|search|hosting|styles)\/|src\/content\/redirects\.ts$|src\/address\.ts$|astro\/types$)/,
  },
  'what runs in the browser knows what search shares': {
    files: 'src/search/browser/**/*.ts',
    may: /^src\/search\/(browser|shared)\//,
  },
  'what copies in the browser knows only how a point is cited': {
    files: 'src/browser/**/*.ts',
    may: /^src\/model\/pointTexts\.ts$/,
  },
  'what search shares knows itself only, and libraries of words': {
    files: 'src/search/shared/**/*.ts',
    may: /^(src\/search\/shared\/|stemmer$|fastest-levenshtein$)/,
  },
  'what indexes for search knows the model, texts and what search shares': {
    files: 'src/search/index/**/*.ts',
    may: /^(src\/(model|text|search\/(index|shared))\/|pagefind$|cspell-trie-lib$|node:)/,
  },
  'prose asks Astro to render it': {
    files: 'src/components/Prose.astro',
    may: /^astro:content$/,
  },
  'layouts know components and what they know': {
    files: 'src/layouts/*.astro',
    may: /^(src\/(content\/schema|text|model|exports|components|layouts|styles|pictures)\/|src\/(address|colours)\.ts$)/,
  },
  'pages get content by one door, and place components': {
    files: 'src/pages/**/*.{astro,ts}',
    may: /^(zod$|astro$|node:(fs|path)$|src\/(address|inspectionPaths|published)\.ts$|src\/(text|model|exports|pictures|components|layouts|search\/shared)\/|src\/content\/(read\/pictures|redirects)\.ts$)/,
  },
  'the door knows Astro’s collections and the check': {
    files: 'src/{published,inspectionPaths,content.config}.ts',
    may: /^(astro:content$|astro\/loaders$|node:path$|src\/(check|published)\.ts$|src\/model\/nouns\.ts$)/,
  },
  'the check knows content and the model': {
    files: 'src/check.ts',
    may: /^(node:path$|src\/refusal\.ts$|src\/(content|model)\/)/,
  },
  'what hosts are told, and the preview, know addresses and a built folder': {
    files: 'src/hosting/**/*.ts',
    may: /^(node:|mrmime$|node-html-parser$|src\/(hosting|text)\/|src\/model\/permalinks\.ts$|src\/content\/redirects\.ts$|src\/build\/(list|swap)\.ts$|src\/refusal\.ts$)/,
  },
  'the build knows all that is published, and no page': {
    files: 'src/build/**/*.ts',
    may: /^(node:|zod$|astro$|@astrojs\/markdown-satteri$|@playwright\/test$|@sparticuz\/chromium$|node-html-parser$|src\/(build|content|hosting|model|text|search\/(index|shared))\/|src\/(check|command|links|published|refusal|settings)\.ts$)/,
  },
  'what commands take and say knows nothing of what they do': {
    files: 'src/{settings,command,refusal}.ts',
    may: /^(node:|zod$|src\/content\/schema\/(addresses|fields)\.ts$|src\/(refusal|settings)\.ts$|src\/text\/)/,
  },
  'commands know no test': {
    files: 'scripts/**/*.ts',
    may: /^(?!tests\/)/,
  },
};
