// SPDX-License-Identifier: EUPL-1.2

/** What stands in the public copy of a final report that was asked for under the Woo. */
export const publicCopy = {
  subtitle: 'Openbare versie van het verslag, {round}',
  title: 'Dit is een openbare versie',
  whole: 'De gemeente maakte dit verslag in zijn geheel openbaar.',
  partly:
    'De gemeente maakte dit verslag voor een deel openbaar. Waar een stuk tekst is weggelaten, staat de grond uit de Wet open overheid.',
  mark: '[niet openbaar: Woo {ground}]',
  grounds: 'De gronden',
} as const
