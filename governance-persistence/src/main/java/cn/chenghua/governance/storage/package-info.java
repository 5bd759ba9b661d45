/** How records reach PostgreSQL: the server itself, mapping rules and migrations. */
@org.springframework.modulith.ApplicationModule(type = org.springframework.modulith.ApplicationModule.Type.OPEN, allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.storage;
