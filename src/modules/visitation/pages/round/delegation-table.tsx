// SPDX-License-Identifier: EUPL-1.2
import { roles } from '../../../../kernel/roles.ts'
import { Table } from '../../../../platform/ui/index.ts'
import type { DelegationDocument } from '../../domain/handover-documents.ts'

/** Who comes to the talk, as the municipality gave it. */
export function DelegationTable({ delegation }: { delegation: DelegationDocument }) {
  return (
    <Table
      caption="Afvaardiging"
      hideCaption
      staysTable
      columns={[
        { key: 'role', label: 'Rol', isHeader: true },
        { key: 'name', label: 'Naam' },
      ]}
      rows={delegation.delegates.map(one => ({
        cells: { role: roles[one.role].label, name: one.name ?? 'bestaat hier niet' },
      }))}
    />
  )
}

export const coordinatorLine = ({ coordinator }: DelegationDocument): string =>
  coordinator.email === ''
    ? `Coördinator: ${coordinator.name}`
    : `Coördinator: ${coordinator.name}, ${coordinator.email}`
