import { criterionTestable } from "../../../src/core/rules/criterion-testable.ts";
import { checkRule, type RuleCase } from "./check-rule.ts";

interface Language {
  /** Nobody could find these to be false. */
  readonly untestable: readonly string[];
  /** As often right as wrong. */
  readonly hints: readonly string[];
  /** Words of the same kind, with what makes them exact, or that say when and not what. */
  readonly testable: readonly string[];
}

const languages: Readonly<Record<string, Language>> = {
  Spanish: {
    untestable: [
      "El panel muestra mensajes de error claros",
      "Las lecturas conservan su comportamiento",
      "El menú es fácil de recorrer",
      "Se garantiza la seguridad de los datos",
      "Los casos límite están contemplados",
      "La lista carga de manera fluida",
      "La migración no afecta el rendimiento",
      "El formulario cumple con los estándares",
      "Mejora la productividad del equipo",
      "Se exportan facturas, recibos y otros",
      "La cola soporta grandes volúmenes",
      "La vista está disponible en todos los dispositivos",
      "Se guarda una copia de ser necesario",
    ],
    hints: [
      "El módulo fue implementado",
      "Se registran los eventos críticos",
      "Facilitar el registro de clientes",
    ],
    testable: [
      "Con credenciales correctas se abre la sesión",
      "Se suma un punto si la respuesta es correcta",
      "El mensaje claro «Clave vencida» aparece",
      "La clave tiene al menos 8 caracteres adecuados",
      "Las fechas son coherentes (inicio < fin)",
      "El botón funciona sin conexión",
      "El tema claro queda activo",
      "Perfil actualizado",
      "Se rechaza un archivo de más de 5 MB con el código 413",
    ],
  },
  Portuguese: {
    untestable: [
      "O aviso traz um texto de erro claro",
      "O relatório mostra dados relevantes",
      "A tela usa um cache para melhor desempenho",
      "Garante a consistência dos pedidos",
      "Os erros são tratados",
      "A lista abre de forma ágil",
      "A troca não afeta o desempenho",
      "O código segue as boas práticas",
      "Reduzir o tempo de resposta",
      "Importa planilhas, notas e outros",
      "Disponível em todos os navegadores",
      "O envio ocorre sempre que possível",
    ],
    hints: ["O filtro foi implementado", "Avisa sobre erros críticos"],
    testable: [
      "Com a senha correta a sessão abre",
      "O saldo muda quando a resposta é correta",
      "A senha tem pelo menos 8 caracteres adequados",
      "Testes passando",
      "O botão funciona apenas com a tela aberta",
      "Usuário criado",
    ],
  },
  French: {
    untestable: [
      "Les comptes ont des droits appropriés",
      "Le retour arrière est fonctionnel",
      "Vérifier la cohérence des stocks",
      "Les erreurs sont gérées",
      "La page s'affiche de manière fluide",
      "Le thème respecte la charte",
      "Améliorer la lisibilité des factures",
      "La liste est triée selon les besoins",
      "Compatible avec tous les navigateurs",
      "Le module n'impacte pas les performances",
      "Des informations pertinentes sont affichées",
    ],
    hints: [
      "Le filtre a été implémenté",
      "Un courriel part pour les actions critiques",
    ],
    testable: [
      "Avec un mot de passe correct la session s'ouvre",
      "Le total augmente lorsque la réponse est correcte",
      "Le message clair « Accès refusé » s'affiche",
      "Le mot de passe a au moins 8 caractères adéquats",
      "Le script fonctionne sans réseau",
      "Fichier supprimé",
      "The correct answer scores 2 points",
    ],
  },
  German: {
    untestable: [
      "Kennzahlen überladen den Kopf nicht",
      "Die Adresse ist korrekt eingetragen",
      "Fehler werden abgefangen",
      "Die Liste wird zügig geladen",
      "Die Sicherheit ist gewährleistet",
      "Das Formular entspricht den Richtlinien",
      "Bestehende Abläufe bleiben erhalten",
      "Die Lesbarkeit wird verbessert",
      "Klare Fehlermeldungen erscheinen",
      "Läuft auf allen gängigen Browsern",
      "Die Liste enthält Bilder, Texte usw",
      "Ein Hinweis erscheint, sofern sinnvoll",
      "Keine Performanceeinbußen beim Export",
    ],
    hints: [
      "Der Filter wurde implementiert",
      "Kritische Fehler werden gemeldet",
    ],
    testable: [
      "Mit korrekten Zugangsdaten öffnet sich die Liste",
      "Der Zähler wird erhöht",
      "Der Rabatt gilt, wenn der Code korrekt ist",
      "Die klare Meldung „Kein Zugriff“ erscheint",
      "Das Passwort hat mindestens 8 angemessene Zeichen",
      "Konto gesperrt",
      "Die Suche funktioniert nur mit Anmeldung",
    ],
  },
  Russian: {
    untestable: [
      "Сервис развернут и доступен",
      "Список открывается без задержек",
      "Ошибки обрабатываются",
      "Производительность обеспечена",
      "Форма соответствует требованиям",
      "Экран выглядит аккуратно",
      "Повысить удовлетворенность клиентов",
      "Отображается соответствующее сообщение",
      "Выгружаются счета, акты и прочее",
      "Изменение не влияет на существующие отчёты",
      "Письмо уходит по мере необходимости",
    ],
    hints: ["Фильтр реализован", "Пишутся критические ошибки"],
    testable: [
      "Счёт растёт, если ответ корректный",
      "Вход с корректными данными открывает список",
      "Показано понятное сообщение «Нет доступа»",
      "Пароль содержит не менее 8 подходящих знаков",
      "Открывается основной экран",
      "Неактивный продавец не получает доступ",
    ],
  },
  Polish: {
    untestable: [
      "Fiszki są pokazane przejrzyście",
      "Wyświetlany jest stosowny komunikat",
      "Lista jest responsywna",
      "Błędy są obsłużone",
      "Zapewnia bezpieczeństwo danych",
      "Formularz spełnia wymagania",
      "Poprawia czytelność raportu",
      "Zmiana nie wpływa na wydajność",
      "Zapis trwa bez widocznych opóźnień",
      "Działa na wszystkich urządzeniach",
      "Eksportuje faktury, noty i inne",
    ],
    hints: ["Filtr został wdrożony", "Zapisuje krytyczne błędy"],
    testable: [
      "Po podaniu poprawnego hasła otwiera się lista",
      "Punkt jest dodawany, gdy odpowiedź jest poprawna",
      "Widać czytelny komunikat „Brak dostępu”",
      "Hasło ma co najmniej 8 odpowiednich znaków",
      "Użytkownik trafia do głównej strony",
      "Awaria poczty nie blokuje zapisu",
    ],
  },
  Korean: {
    untestable: [
      "모든 기능이 정상 작동",
      "필터와 정렬의 결과가 일관성 있다",
      "화면 전환 시 지연 없음",
      "표, 그래프 등 인식",
      "디자인 원칙 기반의 화면",
      "오류를 처리한다",
      "성능 향상",
      "코딩 규칙을 준수한다",
      "기존 기능에 영향 없음",
      "필요한 경우 알림을 보낸다",
      "다수의 사용자가 쓸 수 있다",
    ],
    hints: ["기본 화면 구현", "시각적 피드백을 제공한다"],
    testable: [
      "올바른 비밀번호를 입력하면 목록이 열린다",
      "명확한 안내 「권한 없음」이 보인다",
      "비밀번호는 8자 이상의 적절한 글자다",
      "저장을 누르면 목록이 새로 고쳐진다",
      "정상적으로 저장되면 목록으로 이동한다",
    ],
  },
  Japanese: {
    untestable: [
      "夜は看板が目立つ",
      "各部品が安定動作",
      "分かりやすい説明が出る",
      "性能が向上する",
      "既存の機能に影響しない",
      "エラーが処理される",
      "規約に準拠している",
      "表示速度を改善する",
      "主要機能がテストされる",
      "必要に応じて通知する",
      "画像、文書などを保存する",
      "すべての端末で表示できる",
    ],
    hints: ["検索が実装されている"],
    testable: [
      "正しく入力すると一覧が開く",
      "明確な文言「権限がありません」が出る",
      "適切な文字を8文字以上入れる",
      "ボタンを押すと一覧が更新される",
      "電源が切れるとランプが消える",
    ],
  },
  Chinese: {
    untestable: [
      "登录失败有友好提示",
      "性能提升",
      "不影响现有报表",
      "保证数据一致性",
      "处理各种异常情况",
      "代码符合规范",
      "页面在主流浏览器上正常显示",
      "列表加载无明显卡顿",
      "支持图片、文档等格式",
      "必要时发送通知",
      "操作简单",
    ],
    hints: ["记录关键操作", "优化列表查询"],
    testable: [
      "如果密码正确，打开列表",
      "输入正确的密码后打开列表",
      "显示清晰的文字“没有权限”",
      "新密码需符合安全要求（8位以上）",
      "点击删除，列表少一行",
      "当前页面显示 3 行",
    ],
  },
  Italian: {
    untestable: [
      "Gli errori sono gestiti",
      "La pagina è intuitiva",
      "Garantisce la coerenza dei dati",
      "Migliora la qualità dei dati",
      "Il modulo rispetta gli standard",
    ],
    hints: [],
    testable: [
      "Il pulsante apre la lista",
      "Il messaggio chiaro «Accesso negato» appare",
    ],
  },
};

checkRule(
  criterionTestable,
  Object.entries(languages).flatMap(([language, lists]) => [
    ...lists.untestable.map((criterion): RuleCase => ({
      name: `${language}, cannot be tested: ${criterion}`,
      markdown: asCriterion(criterion),
      problems: [{ line: 5, severity: "warning" }],
    })),
    ...lists.hints.map((criterion): RuleCase => ({
      name: `${language}, is only hinted at: ${criterion}`,
      markdown: asCriterion(criterion),
      problems: [{ line: 5, severity: "notice" }],
    })),
    ...lists.testable.map((criterion): RuleCase => ({
      name: `${language}, can be tested: ${criterion}`,
      markdown: asCriterion(criterion),
    })),
  ]),
);

function asCriterion(text: string): string {
  return `# A\n\n## Acceptance criteria\n\n- ${text}\n`;
}
