/** Both suites against the published answers, against each other and against whoever changes a byte. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.crypto.persistence;
