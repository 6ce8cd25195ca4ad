// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { id } from '../../../../platform/http/fields.ts'

/** An id of the right shape, for the tests that are generated from the routes. */
const anId = '00000000-0000-4000-8000-000000000001'

export const inRound = z.object({ round: id() })
export const sampleRound = { params: { round: anId } }

export const ofVisit = z.object({ visit: id() })
export const sampleVisit = { params: { visit: anId } }
