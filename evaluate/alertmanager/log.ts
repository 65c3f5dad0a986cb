interface Entry {
  readonly at: number;
  readonly expiresAt: number;
  readonly firing: ReadonlySet<string>;
  readonly resolved: ReadonlySet<string>;
}

/** Ids of alerts that a notification would tell of. */
export interface Told {
  readonly firing: readonly string[];
  readonly resolved: readonly string[];
}

/** Whom Alertmanager has told what. https://github.com/prometheus/alertmanager/blob/v0.25.0/nflog/nflog.go */
export class NotificationLog {
  private readonly entries = new Map<string, Entry>();

  /** @param retention Seconds: `--data.retention`. */
  constructor(
    private readonly retention: number,
    private readonly started: number,
  ) {}

  write(key: string, { firing, resolved }: Told, repeatInterval: number, now: number): void {
    const expiresAt = now + Math.min(this.retention, 2 * repeatInterval);
    this.entries.set(key, { at: now, expiresAt, firing: new Set(firing), resolved: new Set(resolved) });
  }

  /** https://github.com/prometheus/alertmanager/blob/v0.25.0/notify/notify.go (`needsUpdate`) */
  needs(key: string, { firing, resolved }: Told, sendsResolved: boolean, repeatInterval: number, now: number): boolean {
    const entry = this.read(key, now);
    if (!entry) return firing.length > 0;
    if (!firing.every((id) => entry.firing.has(id))) return true;
    if (firing.length === 0) return entry.firing.size > 0;
    if (sendsResolved && !resolved.every((id) => entry.resolved.has(id))) return true;
    return entry.at < now - repeatInterval;
  }

  /** An entry is there until it is cleared away, which happens every quarter of an hour (`--data.maintenance-interval`). */
  private read(key: string, now: number): Entry | undefined {
    const entry = this.entries.get(key);
    const cleared = this.started + Math.floor((now - this.started) / MAINTENANCE) * MAINTENANCE;
    return entry && entry.expiresAt > cleared ? entry : undefined;
  }
}

const MAINTENANCE = 15 * 60;
