import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useDocument, usePlan } from '../context';
import { useDepartmentName } from './department-name';

interface DepartmentPickerProps {
  readonly label: string;
  readonly onPick: (code: string) => void;
}

/** The departments that take no part yet; picking one adds it. */
export function DepartmentPicker({ label, onPick }: DepartmentPickerProps): ReactNode {
  const { mayWrite, departments } = usePlan();
  const nameOf = useDepartmentName();
  const taken = useDocument().assignments.map((a) => a.department);
  const left = departments.filter((one) => one.active && !taken.includes(one.code));
  if (!mayWrite || left.length === 0) return null;
  return (
    <Select
      aria-label={label}
      placeholder={label}
      value={null}
      style={{ width: 180 }}
      options={left.map(({ code }) => ({ value: code, label: nameOf(code) }))}
      onChange={(code: string | null) => {
        if (code !== null) onPick(code);
      }}
    />
  );
}
