// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { sectionTexts } from '../../../../content/texts/report/sections.ts'
import { id, line, optionalLine, optionalProse, prose, version } from '../../../platform/http/fields.ts'
import { paths } from '../paths.ts'

/** Parameters and fields that the routes of a report share. */
export const organisation = z.string()
export const ofVisit = z.object({ organisation, visit: id() })
export const ofParagraph = ofVisit.extend({ paragraph: id() })
export const ofPerspective = ofVisit.extend({ perspective: id() })
export const ofPart = ofVisit.extend({ part: id() })

export const section = z.enum(Object.keys(sectionTexts) as [keyof typeof sectionTexts])
/** A building block to start from; an unknown one is as if none was chosen. */
export const block = optionalLine(60)

export const textForm = z.object({ body: prose(6000), version: version() })
export const summaryForm = z.object({ body: optionalProse(6000), version: version() })
export const perspectiveForm = z.object({ title: line(160), topic: line(40), body: prose(3000) })

export const heldSample = { params: { visit: 'heldVisit' } }
export const paragraphSample = { params: { visit: 'heldVisit', paragraph: 'heldParagraph' } }
export const perspectiveSample = { params: { visit: 'heldVisit', perspective: 'heldPerspective' } }

type At = { readonly organisation: string; readonly visit: string }

export const toReport = (_: unknown, { params }: { readonly params: At }): string =>
  paths.report(params.organisation, params.visit)
