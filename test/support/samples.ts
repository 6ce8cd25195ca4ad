// SPDX-License-Identifier: EUPL-1.2
import { effectSampler } from '../../src/modules/effect/testing/sampler.ts'
import { emergencySampler } from '../../src/modules/emergency/testing/sampler.ts'
import { organisationSampler } from '../../src/modules/organisation/testing/sampler.ts'
import { publicationSampler } from '../../src/modules/publication/testing/sampler.ts'
import { composingSampler } from '../../src/modules/visitation/testing/composing-sampler.ts'
import { correspondenceSampler } from '../../src/modules/visitation/testing/correspondence-sampler.ts'
import { disclosureSampler } from '../../src/modules/visitation/testing/disclosure-sampler.ts'
import type { Sampler } from './sampler.ts'

/** One name per module; most of the visitation is in full-world.ts itself. */
export const samplers: readonly Sampler[] = [
  organisationSampler,
  emergencySampler,
  effectSampler,
  disclosureSampler,
  publicationSampler,
  correspondenceSampler,
  composingSampler,
]
