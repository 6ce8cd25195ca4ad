// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { id } from '../../../../platform/http/fields.ts'
import { paths } from '../../paths.ts'

const organisation = z.string()
export const ofVisit = z.object({ organisation, visit: id() })
const code = z.string().regex(/^[a-zA-Z0-9]{1,40}$/)
export const ofTopic = z.object({ organisation, visit: id(), topic: code })
export const ofQuestion = z.object({ organisation, visit: id(), topic: code, question: code })
export const ofHandedOut = z.object({ organisation, visit: id(), handedOut: id() })
export const ofHandedOutTopic = ofHandedOut.extend({ topic: code })
export const sample = { params: { visit: 'answeringVisit' } }
export const topicSample = { params: { visit: 'answeringVisit', topic: 't01' } }
export const questionSample = { params: { visit: 'answeringVisit', topic: 't03', question: 't03b' } }
export const handedOutSample = { params: { visit: 'answeringVisit', handedOut: 'handedOut' } }

type Crumbed = { readonly organisation: string; readonly visit: string }
export const crumbs = ({ organisation, visit }: Crumbed, last?: string) => [
  { label: 'Visitatie', href: paths.participation(organisation, visit) },
  ...(last === undefined
    ? [{ label: 'Zelfbeeld' }]
    : [{ label: 'Zelfbeeld', href: paths.selfImage(organisation, visit) }, { label: last }]),
]

/** For who may not see the self-image as a whole, its page is left out. */
export const handedOutCrumbs = ({ organisation, visit }: Crumbed, last?: string) => [
  { label: 'Visitatie', href: paths.participation(organisation, visit) },
  ...(last === undefined
    ? [{ label: 'Uitgezet' }]
    : [{ label: 'Uitgezet', href: paths.handedOutList(organisation, visit) }, { label: last }]),
]
