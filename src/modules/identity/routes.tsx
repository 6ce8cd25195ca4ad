// SPDX-License-Identifier: EUPL-1.2
import type { Route } from '../../platform/http/route.ts'
import { accountRoutes } from './routes/account.tsx'
import { askingProviderRoutes } from './routes/asking-providers.tsx'
import { confirmRoutes } from './routes/confirm.tsx'
import { enrolmentRoutes } from './routes/enrolment.tsx'
import { newEmailRoutes } from './routes/new-email.tsx'
import { ownDataRoutes } from './routes/own-data.tsx'
import { providerRoutes } from './routes/providers.tsx'
import { signInRoutes } from './routes/sign-in.tsx'
import { wayRoutes } from './routes/ways-in.tsx'

export const routes: readonly Route[] = [
  ...signInRoutes,
  ...enrolmentRoutes,
  ...confirmRoutes,
  ...accountRoutes,
  ...wayRoutes,
  ...newEmailRoutes,
  ...ownDataRoutes,
  ...providerRoutes,
  ...askingProviderRoutes,
]
