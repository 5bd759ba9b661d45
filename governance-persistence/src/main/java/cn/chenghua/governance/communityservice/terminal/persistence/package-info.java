/** Terminal tests in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.terminal.persistence;
