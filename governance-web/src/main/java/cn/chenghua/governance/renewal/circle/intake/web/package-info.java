/** Reads tables of settlements and facilities. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.circle.intake.web;
