import type { Component } from 'vue';
import type { Question } from '../../learning/questions/question.ts';
import CaseView from './CaseView.vue';
import ChoiceView from './ChoiceView.vue';
import ClozeView from './ClozeView.vue';
import NumberView from './NumberView.vue';
import ShortView from './ShortView.vue';
import MatchView from './MatchView.vue';
import OrderView from './OrderView.vue';
import PointView from './PointView.vue';
import SortView from './SortView.vue';
import OpenView from './OpenView.vue';
import TrueFalseView from './TrueFalseView.vue';

/** Which component shows which kind of question. */
export const questionViews: Readonly<Record<Question['kind'], Component>> = {
  choice: ChoiceView,
  'true-false': TrueFalseView,
  cloze: ClozeView,
  short: ShortView,
  number: NumberView,
  order: OrderView,
  match: MatchView,
  sort: SortView,
  point: PointView,
  case: CaseView,
  open: OpenView,
};
