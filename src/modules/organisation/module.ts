// SPDX-License-Identifier: EUPL-1.2
import { organisationHelp } from '../../../content/help/organisation.ts'
import { organisationKinds, type Role, roles } from '../../kernel/roles.ts'
import type { Module } from '../../platform/module.ts'
import { receivers } from './actions/receive.ts'
import { namesJob, readingsJob, searchJob } from './jobs.ts'
import { paths } from './paths.ts'
import { problemTexts } from './problem-texts.ts'
import { absenceRoutes } from './routes/absence.tsx'
import { changeRoutes } from './routes/changes.tsx'
import { endingRoutes } from './routes/ending.tsx'
import { municipalityRoutes } from './routes/municipalities.tsx'
import { organisationRoutes } from './routes/organisations.tsx'
import { peopleRoutes } from './routes/people.tsx'
import { referralRoutes } from './routes/referral.tsx'
import { requestRoutes } from './routes/request.tsx'
import { signInRoutes } from './routes/sign-in.tsx'
import { said } from './said.ts'

export const organisation: Module = {
  name: 'organisation',
  help: [organisationHelp],
  routes: [
    ...absenceRoutes,
    ...peopleRoutes,
    ...endingRoutes,
    ...requestRoutes,
    ...signInRoutes,
    ...organisationRoutes,
    ...referralRoutes,
    ...changeRoutes,
    ...municipalityRoutes,
  ],
  receivers,
  jobs: [namesJob, searchJob, readingsJob],
  problemTexts,
  said,
  navigation: [
    {
      label: 'Organisaties',
      kinds: ['platform'],
      roles: ['administrator'],
      href: paths.organisations,
      order: 10,
    },
    {
      label: 'Gemeenten',
      kinds: ['platform'],
      roles: ['administrator'],
      href: paths.municipalities,
      order: 20,
    },
    {
      label: 'Mensen en rollen',
      kinds: organisationKinds,
      roles: ['administrator'],
      href: paths.people,
      order: 80,
    },
    {
      label: 'Mijn organisatie',
      kinds: organisationKinds,
      roles: Object.keys(roles) as Role[],
      href: paths.colleagues,
      order: 90,
    },
  ],
}
