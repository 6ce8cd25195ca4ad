// SPDX-License-Identifier: EUPL-1.2
import type { ChapterCode } from '../texts/final-report.ts'

/** What the committee of the demo tells everybody: two messages that were released, and one that waits for a reader. */
export const demoNews = {
  released: [
    {
      title: 'De nieuwe ronde is begonnen',
      body: 'De commissie bezoekt de komende twee jaar gemeenten in alle provincies. Zij spreekt met bestuur en ambtelijke top over informatieveiligheid.\n\nZij geeft geen cijfer en geen oordeel. Elke gemeente krijgt een verslag met stappen die bij haar passen. Dat verslag is van de gemeente.',
    },
    {
      title: 'De vragenlijst staat online',
      body: 'Wilt u weten wat de commissie vooraf vraagt? De hele vragenlijst staat bij de werkwijze. Invullen kost een gemeente hoogstens een halve dag.\n\nVraagt u zich iets af over een vraag? Het secretariaat legt graag uit waarom die erin staat.',
    },
  ],
  waiting: {
    title: 'Wat gemeenten ons leren',
    body: 'Na de eerste bezoeken ziet de commissie veel gemeenten die hun college al aan het begin van een project laten meedenken. In het eindrapport vertelt zij daar meer over.',
  },
} as const

/** Chapters of the final report that the committee began already; it can be released only once the round is over. */
export const demoChapters: readonly { readonly code: ChapterCode; readonly body: string }[] = [
  {
    code: 'messages',
    body: 'Informatieveiligheid is van het bestuur. Waar het college er zelf over begint, komt er tijd voor.\n\nOefenen helpt meer dan nog een document.',
  },
  {
    code: 'observations',
    body: 'Veel gemeenten weten goed wat zij nog willen doen. Het lukt vaker als zij een paar dingen kiezen en die afmaken.\n\nBijna overal is iemand bij wie mensen durven te melden dat er iets misging.',
  },
  {
    code: 'background',
    body: 'In de tijd van deze ronde kwamen er nieuwe Europese regels voor de beveiliging van netwerken en systemen. Gemeenten bereidden zich daarop voor terwijl de bezoeken liepen.',
  },
]
