// SPDX-License-Identifier: EUPL-1.2

/** The sections of a visit report, in reading order (requirement 23). The codes are stored for good. */
export const sectionTexts = {
  heard: {
    title: 'Wat wij hoorden',
    help: 'De bevindingen: wat vertelden de mensen aan tafel, en wat stond in het zelfbeeld?',
  },
  strong: {
    title: 'Wat sterk is',
    help: 'Waar mag deze gemeente trots op zijn, en wat kan een ander ervan leren?',
  },
  attention: {
    title: 'Wat meer aandacht kan krijgen',
    help: 'Waar is nog iets te winnen? Alleen bij deze punten horen handelingsperspectieven.',
  },
} as const

export const perspectiveTexts = {
  title: 'Handelingsperspectieven',
  intro: 'Elk perspectief hoort bij een onderwerp van het gesprek. U bepaalt zelf wat u ermee doet.',
  help: 'Eén concrete volgende stap, gemaakt voor deze gemeente: wie kan wat doen, en hoe begint dat klein?',
} as const

export const summaryTexts = {
  title: 'Samenvatting',
  help: 'Drie tot vijf zinnen voor wie maar één minuut heeft: het college en straks misschien de raad.',
} as const
