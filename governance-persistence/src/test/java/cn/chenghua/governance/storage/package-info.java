/** A real PostgreSQL for the tests of every module. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.storage;
