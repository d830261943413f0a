import { normaliseHeading } from "../normalise-heading.ts";

/** What labels stand for, the plainest first: an `Owner` wins over an `Author`, a `Last updated` over a `Date`. */
const labels: Readonly<Record<string, readonly string[]>> = {
  status: [
    "status",
    "document status",
    "doc status",
    "spec status",
    "current status",
    "stage",
    "state",
    "estado",
    "statut",
    "статус",
    "상태",
    "ステータス",
    "状態",
    "状态",
    "狀態",
  ],
  owner: [
    "owner",
    "owners",
    "document owner",
    "product owner",
    "author",
    "authors",
    "author s",
    "author name",
    "driver",
    "drivers",
    "driver s",
    "dri",
    "lead",
    "contact",
    "contact info",
    "prepared by",
    "written by",
    "product manager",
    "pm",
    "teams",
    "team",
    "verantwortlich",
    "autor",
    "autorin",
    "autoren",
    "verfasser",
    "autores",
    "autor a",
    "responsable",
    "responsável",
    "propietario",
    "auteur",
    "auteurs",
    "właściciel",
    "autorzy",
    "автор",
    "авторы",
    "владелец",
    "ответственный",
    "담당자",
    "작성자",
    "担当者",
    "作成者",
    "オーナー",
    "负责人",
    "負責人",
    "作者",
  ],
  "last-updated": [
    "last updated",
    "last update",
    "last updated on",
    "last modified",
    "last revised",
    "last edited",
    "updated",
    "updated at",
    "updated on",
    "date updated",
    "modified",
    "revised",
    "zuletzt aktualisiert",
    "letzte änderung",
    "última actualización",
    "última atualização",
    "dernière mise à jour",
    "ostatnia aktualizacja",
    "последнее обновление",
    "дата обновления",
    "최종 수정일",
    "수정일",
    "最終更新日",
    "最終更新",
    "更新日",
    "最后更新",
    "更新日期",
    "date",
    "datum",
    "fecha",
    "data de atualização",
    "data aktualizacji",
    "дата",
    "날짜",
    "日付",
    "日期",
  ],
  template: ["template"],
  stakeholders: ["stakeholders", "stakeholder"],
  created: [
    "created",
    "created on",
    "created at",
    "creation date",
    "date created",
    "date started",
    "start date",
    "creado",
    "creada",
    "fecha de creación",
    "criado",
    "criada",
    "criado em",
    "data de criação",
    "créé",
    "créée",
    "créé le",
    "date de création",
    "erstellt",
    "erstellt am",
    "erstellungsdatum",
    "作成日",
    "创建日期",
    "创建时间",
    "創建日期",
    "建立日期",
    "작성일",
    "생성일",
  ],
  version: ["version", "document version"],
  reviewers: ["reviewers", "reviewer", "reviewed by", "review manager"],
  approvers: ["approvers", "approver", "approved by"],
};

interface Known {
  readonly key: string;
  /** 0 for the plainest label of its key. */
  readonly rank: number;
}

const known: ReadonlyMap<string, Known> = new Map(
  Object.entries(labels).flatMap(([key, names]) =>
    names.map((name, rank): [string, Known] => [
      normaliseHeading(name),
      { key, rank },
    ]),
  ),
);

/** The canonical key of a label and how plainly it says so; undefined for a label of the author's own. */
export function knownKey(label: string): Known | undefined {
  const before = asked.get(label);
  if (before !== undefined) return before ?? undefined;
  const found = known.get(metadataName(label));
  if (label.length > maxLength) return found;
  if (asked.size > maxKept) asked.clear();
  asked.set(label, found ?? null);
  return found;
}

/** Every heading is asked about, and specs of one kind have the same. */
const asked = new Map<string, Known | null>();
const maxKept = 2_000;
const maxLength = 100;

/** Kebab-case of a label that is no known one: `Feature Branch` is `feature-branch`. */
export function ownKey(label: string): string {
  return metadataName(label).replaceAll(" ", "-");
}

function metadataName(label: string): string {
  return normaliseHeading(
    label.replaceAll(/[_-]/g, " ").replaceAll(/[()]/g, " "),
  );
}
