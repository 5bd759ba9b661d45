/** The suites of algorithms, and where the application's keys are kept. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.crypto.persistence;
