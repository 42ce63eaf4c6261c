import type { APIRoute } from 'astro';
import { shown } from '../../address.ts';
import { json } from '../../exports/json.ts';
import { pageData } from '../../exports/pageData.ts';
import type { Catalogue } from '../../model/nouns.ts';
import { allReportPages, type ReportPage } from '../../model/reportPage.ts';
import { published } from '../../published.ts';

export function getStaticPaths() {
  const catalogue = published();
  return allReportPages(catalogue).map((page) => ({
    params: { report: page.url.replace(/^\/|\/$/g, '') },
    props: { catalogue, page },
  }));
}

export const GET: APIRoute<{ catalogue: Catalogue; page: ReportPage }> = ({ props: { catalogue, page } }) =>
  new Response(json(pageData(page, catalogue, shown)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
