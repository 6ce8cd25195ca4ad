// SPDX-License-Identifier: EUPL-1.2
import { correspondenceHelp } from '../../../content/help/correspondence.ts'
import { dossierHelp } from '../../../content/help/dossier.ts'
import { learningHelp } from '../../../content/help/learning.ts'
import { participationHelp } from '../../../content/help/participation.ts'
import { reportHelp } from '../../../content/help/report.ts'
import { roundsHelp } from '../../../content/help/rounds.ts'
import { selfImageHelp } from '../../../content/help/self-image.ts'
import { sharingHelp } from '../../../content/help/sharing.ts'
import { handedOutTransfer } from '../../platform/handing-out/transfer.ts'
import type { Module } from '../../platform/module.ts'
import { visitationTransfer } from './actions/transfer.ts'
import { batchJob, destructionJob, reminderJob } from './jobs.ts'
import { notAllowedTexts } from './pages/not-allowed.ts'
import { paths } from './paths.ts'
import { problemTexts } from './problem-texts.ts'
import { publicPaths } from './public-paths.ts'
import { receivers } from './receivers.ts'
import { colleagueRoutes } from './routes/colleagues.tsx'
import { dossierRoutes } from './routes/dossier.tsx'
import { extensionRoutes } from './routes/extension.tsx'
import { invitationRoutes } from './routes/invitation.tsx'
import { learningRoutes } from './routes/learning.tsx'
import { correspondenceRoutes } from './routes/letters.tsx'
import { publicRoutes } from './routes/public.tsx'
import { reportRoutes } from './routes/report.tsx'
import { roundRoutes } from './routes/round.tsx'
import { selfImageRoutes } from './routes/self-image.tsx'
import { sharingRoutes } from './routes/sharing.tsx'
import { slotRoutes } from './routes/slots.tsx'
import { said } from './said.ts'

export const visitation: Module = {
  name: 'visitation',
  help: [
    participationHelp,
    selfImageHelp,
    sharingHelp,
    roundsHelp,
    correspondenceHelp,
    dossierHelp,
    learningHelp,
    reportHelp,
  ],
  routes: [
    ...roundRoutes,
    ...correspondenceRoutes,
    ...invitationRoutes,
    ...extensionRoutes,
    ...colleagueRoutes,
    ...slotRoutes,
    ...selfImageRoutes,
    ...dossierRoutes,
    ...learningRoutes,
    ...reportRoutes,
    ...sharingRoutes,
    ...publicRoutes,
  ],
  receivers,
  jobs: [destructionJob, reminderJob, batchJob],
  transfers: [visitationTransfer, handedOutTransfer],
  problemTexts,
  said,
  notAllowedTexts,
  publicNavigation: [
    { label: 'Rondes', href: publicPaths.rounds() },
    { label: 'Opdracht', href: publicPaths.mandate() },
    { label: 'Werkwijze', href: publicPaths.method() },
    { label: 'Inzichten', href: publicPaths.insights() },
  ],
  navigation: [
    {
      label: 'Werkvoorraad',
      kinds: ['committee'],
      roles: ['chair', 'member', 'committeeSecretary'],
      href: paths.worklist,
      under: paths.visits,
      order: 10,
    },
    {
      label: 'Rondes',
      kinds: ['committee'],
      roles: ['chair', 'committeeSecretary'],
      href: paths.rounds,
      order: 20,
    },
    {
      label: 'Visitatie',
      kinds: ['municipality'],
      roles: [
        'coordinator',
        'portfolioHolder',
        'municipalSecretary',
        'operationsHead',
        'cio',
        'ciso',
        'privacyOfficer',
        'controller',
        'processOwner',
        'contributor',
        'hired',
        'councilClerk',
        'councillor',
      ],
      href: paths.participations,
      order: 10,
    },
  ],
}
