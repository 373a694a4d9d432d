import type { Matter, Stage, TaskPhase, TaskStatus } from '@app/domain';
import type { Person } from './person';

export interface ReadSignature {
  readonly scope: string;
  readonly answer: string;
  readonly recordedBy: object | string | null;
  readonly objectionDecided: unknown;
}

export interface ReadDepartment {
  readonly assignmentId: string;
  readonly departmentCode: string;
  readonly status: string;
  readonly signatures: readonly ReadSignature[];
}

export interface ReadTask {
  readonly id: string;
  readonly key: string;
  readonly itemKey: string | null;
  readonly departmentCode: string;
  readonly status: TaskStatus;
  readonly phase: TaskPhase;
}

export interface ReadFollowUp {
  readonly id: string;
  readonly kind: string;
  readonly what: string;
  readonly status: string;
}

interface ReadNotice {
  readonly receptionId: string;
  readonly kind: string;
  readonly createdAt: string;
}

interface ReadBoard {
  readonly stage: Stage;
  readonly status: string;
  readonly departments: readonly ReadDepartment[];
}

/** A page of a list. */
interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string | null;
}

/** What the story reads over HTTP, as the people whose screens show it. */
export class HttpReader {
  constructor(
    private readonly receptionId: string,
    private readonly person: (login: string) => Person,
  ) {}

  async stage(): Promise<Stage> {
    return (await this.board()).stage;
  }

  async status(): Promise<string> {
    return (await this.board()).status;
  }

  board(): Promise<ReadBoard> {
    return this.officer.get<ReadBoard>(`${this.base}/board`);
  }

  async departments(): Promise<readonly ReadDepartment[]> {
    return (await this.board()).departments.filter((d) => d.status === 'active');
  }

  async assignmentId(department: string): Promise<string> {
    const found = (await this.departments()).find((d) => d.departmentCode === department);
    if (!found) throw new Error(`${department} takes no part`);
    return found.assignmentId;
  }

  tasks(department?: string): Promise<readonly ReadTask[]> {
    const filter = department ? `&department=${department}` : '';
    return this.all<ReadTask>(this.officer, `${this.base}/tasks?limit=100${filter}`);
  }

  items(): Promise<{ readonly items: readonly { key: string; status: string }[] }> {
    return this.officer.get(`${this.base}/itinerary`);
  }

  followUps(): Promise<readonly ReadFollowUp[]> {
    return this.all<ReadFollowUp>(this.officer, `${this.base}/follow-ups`);
  }

  timeline(): Promise<readonly { readonly type: string }[]> {
    return this.all(this.officer, `${this.base}/timeline?limit=100`);
  }

  /** Id of the submission of a matter that waits for a decision. */
  async pending(matter: Matter): Promise<string> {
    const approvals = await this.all<{ id: string; matter: string; status: string }>(
      this.officer,
      `${this.base}/approvals?limit=100`,
    );
    const found = approvals.find((a) => a.matter === matter && a.status === 'pending');
    if (!found) throw new Error(`nothing of ${matter} waits for a decision`);
    return found.id;
  }

  /** When messages of a kind about this reception came into somebody's inbox. */
  async notices(login: string, kind: string): Promise<readonly number[]> {
    const all = await this.all<ReadNotice>(this.person(login), '/api/v1/notices?limit=100');
    return all
      .filter((n) => n.receptionId === this.receptionId && n.kind === kind)
      .map((n) => Date.parse(n.createdAt));
  }

  private get officer(): Person {
    return this.person('officer');
  }

  private get base(): string {
    return `/api/v1/receptions/${this.receptionId}`;
  }

  private async all<T>(reader: Person, path: string): Promise<readonly T[]> {
    const items: T[] = [];
    let cursor: string | null = null;
    do {
      const from: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
      const page: Page<T> = await reader.get<Page<T>>(`${path}${from}`);
      items.push(...page.items);
      cursor = page.nextCursor ?? null;
    } while (cursor);
    return items;
  }
}
