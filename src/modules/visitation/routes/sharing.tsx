// SPDX-License-Identifier: EUPL-1.2
import type { Route } from '../../../platform/http/route.ts'

export const sharingRoutes: readonly Route[] = []
