// SPDX-License-Identifier: EUPL-1.2
import { roles } from '../../../../kernel/roles.ts'
import { Table } from '../../../../platform/ui/index.ts'
import type { DelegationDocument } from '../../domain/handover-documents.ts'

/** Who comes to the talk, as the municipality gave it. */
export function DelegationTable({ delegation }: { delegation: DelegationDocument }) {
  const { coordinator, delegates } = delegation
  return (
    <>
      <Table
        caption="Afvaardiging"
        hideCaption
        staysTable
        columns={[
          { key: 'role', label: 'Rol', isHeader: true },
          { key: 'name', label: 'Naam' },
        ]}
        rows={delegates.map(one => ({
          cells: { role: roles[one.role].label, name: one.name ?? 'bestaat hier niet' },
        }))}
      />
      <p class="small quiet">
        Coördinator: {coordinator.name}
        {coordinator.email && `, ${coordinator.email}`}
      </p>
    </>
  )
}
