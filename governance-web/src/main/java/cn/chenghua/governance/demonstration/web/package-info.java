/** The invented history, built from tables of real and made-up names when a demonstration starts for the first time. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.demonstration.web;
