import { answerTasks } from "./answer-tasks.ts";

void answerTasks();
