// SPDX-License-Identifier: EUPL-1.2
import type { Module } from './platform/module.ts'

/** The product, one module a line. */
export const modules: readonly Module[] = []
