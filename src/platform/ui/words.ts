// SPDX-License-Identifier: EUPL-1.2

/** The product's name, as it stands in the brand and in every title. */
export const PRODUCT = 'Durven Leren'

/** The links at the foot of every page; a test of the application checks that each of them answers. */
export const FOOTER_LINKS: readonly { label: string; href: string }[] = [
  { label: 'Toegankelijkheid', href: '/toegankelijkheid' },
  { label: 'Privacy', href: '/privacy' },
  { label: 'Begrippen', href: '/begrippen' },
  { label: 'Hulp en contact', href: '/hulp' },
  { label: 'Kwetsbaarheid melden', href: '/kwetsbaarheid-melden' },
]
