// SPDX-License-Identifier: EUPL-1.2

export const invitationTexts: Readonly<Record<string, string>> = {}
