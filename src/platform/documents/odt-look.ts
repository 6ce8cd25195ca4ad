// SPDX-License-Identifier: EUPL-1.2

// How an ODT looks: the colours and sizes that its styles share.
export const WAD = '#0b5a5e'
export const INK = '#1a2526'
export const QUIET = '#54605f'
export const LINE = '#dfe1db'
export const HAIRLINE = `0.6pt solid ${LINE}`
/** Width of the text between the margins of an A4 page, in mm. */
export const TEXT_WIDTH_MM = 160

export type Properties = Record<string, string>

export const SEMIBOLD: Properties = { 'fo:font-weight': 'bold' }

/** The name as it stands in XML: a space is _20_. */
export const styleName = (name: string): string => name.replaceAll(' ', '_20_')
