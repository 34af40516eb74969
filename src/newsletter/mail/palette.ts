/** The site's colours, once for light and once for dark mail programs. */
export const light = {
  ground: '#fbf9f4',
  sheet: '#fffefb',
  ink: '#1f1d1a',
  muted: '#5c574f',
  vermilion: '#b3282d',
  indigo: '#0f5278',
  hairline: '#ddd7ca',
} as const;

const dark: Record<keyof typeof light, string> = {
  ground: '#171614',
  sheet: '#1f1d1a',
  ink: '#ece7dc',
  muted: '#b0a99c',
  vermilion: '#ff9185',
  indigo: '#86c5ea',
  hairline: '#3a372f',
};

const rules = (scope: string) =>
  [
    `${scope}.ground,${scope}.ground>div{background-color:${dark.ground}!important}`,
    `${scope}.ink,${scope}.ink div,${scope}.ink h1,${scope}.ink h2,${scope}.ink h3,${scope}.ink p,${scope}.ink li,${scope}.ink td{color:${dark.ink}!important}`,
    `${scope}.muted,${scope}.muted div,${scope}.ink .muted{color:${dark.muted}!important}`,
    `${scope}.ink a,${scope}.muted a{color:${dark.indigo}!important}`,
    `${scope}.learned,${scope}.ink .learned{color:${dark.vermilion}!important;border-color:${dark.vermilion}!important}`,
    `${scope}.rule p{border-color:${dark.hairline}!important}`,
  ].join('');

/**
 * What a mail program in the dark does: Apple Mail, Thunderbird and Gmail's apps that know the query follow
 * the first part, Outlook on the web and its apps the second (they set the attribute data-ogsc).
 */
export const darkStyles = `@media (prefers-color-scheme:dark){${rules('')}}${rules('[data-ogsc] ')}`;
