/**
 * Condition expressions of surveys: lexer, parser, evaluator. Parsed once at load, evaluated without building text.
 * Used by survey; uses nothing. Values only: any thread.
 */
package org.otklik.survey.expression;
