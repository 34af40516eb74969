import { parse as parseEdtf } from 'edtf';
import { z } from 'zod';

const address = z.url({ protocol: /^https$/ });
const day = z.iso.date();
const date = z.strictObject({
  wording: z.string().min(1),
  edtf: z
    .string()
    .refine((text) => parseEdtf(text).type !== '')
    .nullable(),
  earliest: day.nullable(),
  latest: day.nullable(),
  approximate: z.boolean(),
});
const span = z.strictObject({
  min: z.int().nonnegative(),
  max: z.int().nonnegative().nullable(),
  approximate: z.boolean(),
  wording: z.string().min(1),
});
const slug = z.string().regex(/^[a-z][a-z0-9-]*$/);
const stated = z.strictObject({ status: slug, sources: z.array(z.string().regex(/^s\d+$/)).min(1) });
const facts = z.strictObject({
  about: z.url({ protocol: /^https$/ }).endsWith('/about/feeds/#facts'),
  id: slug.or(z.string().regex(/^\d{4}-[a-z0-9-]+$/)),
  url: address,
  licence: z.literal('CC-BY-4.0'),
  occurred: date.nullable(),
  discovered: date.nullable(),
  disclosed: date.nullable(),
  untilDiscovery: span.nullable(),
  untilDisclosure: span.nullable(),
  organisations: z.array(
    z.strictObject({
      name: z.string().min(1),
      reading: z.string().min(1),
      role: z.array(slug).min(1),
      industry: slug,
      jsic: z.string().regex(/^[A-T]$/),
    }),
  ),
  actors: z.array(slug),
  actorsStated: stated.nullable(),
  assets: z.array(slug),
  assetsStated: stated.nullable(),
  discoveryMethod: slug.nullable(),
  attack: z.array(z.string().regex(/^T\d{4}(?:\.\d{3})?$/)),
  causes: z.array(slug).min(1),
  factors: z.array(slug),
  dataKinds: z.array(slug),
  dataSubjects: z.array(slug),
  dataStated: stated.nullable(),
  impact: z.array(
    z.strictObject({
      kind: slug,
      label: z.string().min(1),
      value: z.number().nullable(),
      unit: slug.nullable(),
      qualifier: slug.nullable(),
      wording: z.string().min(1).nullable(),
      status: slug,
      asOf: date.nullable(),
    }),
  ),
  status: slug,
  legalStage: z.array(slug),
  lessons: z.array(z.string().regex(/^L-\d{3}$/)),
  threats: z.array(z.string().regex(/^ipa:\d{4}-(?:org|ind)-\d+$/)),
  cves: z.array(z.string().regex(/^CVE-\d{4}-\d{4,}$/)),
});

const item = z.strictObject({
  id: z.string().min(1),
  url: address,
  title: z.string().min(1),
  summary: z.string().min(1),
  content_html: z.string().min(1),
  date_published: z.iso.datetime({ offset: true }),
  date_modified: z.iso.datetime({ offset: true }),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  tags: z.array(z.string().min(1)),
  language: z.literal('ja'),
  _kyokun: facts,
});
/** JSON Feed 1.1 as we write it (https://www.jsonfeed.org/version/1.1/). */
export const jsonFeedShape = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string().min(1),
  home_page_url: address,
  feed_url: address,
  language: z.literal('ja'),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  items: z.array(item),
});
