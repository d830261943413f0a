import { fullName, type Repository } from "../state/repository.ts";

/** All that the payloads about installations say of a repository. */
export function renderStub(repository: Repository) {
  return {
    id: repository.id,
    node_id: repository.nodeId,
    name: repository.name,
    full_name: fullName(repository),
    private: repository.isPrivate,
  };
}
