// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { id } from '../../../../platform/http/fields.ts'
import { paths } from '../../paths.ts'

const organisation = z.string()
export const ofVisit = z.object({ organisation, visit: id() })
const code = z.string().regex(/^[a-zA-Z0-9]{1,40}$/)
export const ofTopic = z.object({ organisation, visit: id(), topic: code })
export const ofQuestion = z.object({ organisation, visit: id(), topic: code, question: code })
export const sample = { params: { visit: 'answeringVisit' } }
export const topicSample = { params: { visit: 'answeringVisit', topic: 't01' } }
export const questionSample = { params: { visit: 'answeringVisit', topic: 't03', question: 't03b' } }

type Crumbed = { readonly organisation: string; readonly visit: string }
export const crumbs = ({ organisation, visit }: Crumbed, last?: string) => [
  { label: 'Visitatie', href: paths.participation(organisation, visit) },
  ...(last === undefined
    ? [{ label: 'Zelfbeeld' }]
    : [{ label: 'Zelfbeeld', href: paths.selfImage(organisation, visit) }, { label: last }]),
]
