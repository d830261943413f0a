import type { GitHub } from "../../../stand-in/github.ts";
import { asApp } from "../stage.ts";

const at = { owner: "acme", repo: "widgets" };

export async function walkApps(hub: GitHub): Promise<void> {
  const { apps } = asApp(hub).rest;
  await apps.getAuthenticated();
  await apps.getBySlug({ app_slug: "specgate" });
  await apps.listInstallations();
  const { id } = hub.installation("acme");
  await apps.getInstallation({ installation_id: id });
  await apps.getOrgInstallation({ org: "acme" });
  await apps.getUserInstallation({ username: "solo" });
  await apps.getRepoInstallation(at);
  await apps.createInstallationAccessToken({
    installation_id: id,
    repositories: ["widgets"],
    permissions: { checks: "read" },
  });
  await apps.getWebhookConfigForApp();
  await apps.updateWebhookConfigForApp({ secret: "other" });
  const { data } = await apps.listWebhookDeliveries({ per_page: 2 });
  const delivery_id = data[0]?.id ?? 0;
  await apps.getWebhookDelivery({ delivery_id });
  await apps.redeliverWebhookDelivery({ delivery_id });
}
