import properties from './styles/_tokens.scss?raw';

/**
 * A colour of light pages by the name of its custom property in `styles/_tokens.scss`, for what no style reaches. Throws where
 * there is none of this name and no other is given.
 */
export function colourOf(name: string, otherwise?: string): string {
  const colour = new RegExp(`--${name}: (#[0-9a-f]+);`).exec(properties)?.[1] ?? otherwise;
  if (colour === undefined) throw new Error(`styles/_tokens.scss has no colour --${name}`);
  return colour;
}
