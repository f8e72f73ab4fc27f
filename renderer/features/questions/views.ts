import type { Component } from 'vue';
import type { Question } from '../../learning/questions/question.ts';
import CaseView from './CaseView.vue';
import ChoiceView from './ChoiceView.vue';
import OpenView from './OpenView.vue';
import TrueFalseView from './TrueFalseView.vue';

/** Which component shows which kind of question. */
export const questionViews: Readonly<Record<Question['kind'], Component>> = {
  choice: ChoiceView,
  'true-false': TrueFalseView,
  case: CaseView,
  open: OpenView,
};
