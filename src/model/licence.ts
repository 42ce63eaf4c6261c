/** What facts on the site may be reused under. */
export const licence = {
  name: 'Open Government Licence v3.0',
  address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
} as const;
