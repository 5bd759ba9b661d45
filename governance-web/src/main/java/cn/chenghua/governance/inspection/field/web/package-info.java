/** The field page, its briefing, and what was complained of. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.inspection.field.web;
